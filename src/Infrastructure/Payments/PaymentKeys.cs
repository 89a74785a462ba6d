using StackExchange.Redis;

namespace PickGo.Infrastructure.Payments;

/// <summary>Every key of payments.</summary>
internal static class PaymentKeys
{
    /// <summary>There while the gateway was asked about the payment lately.</summary>
    public static RedisKey Turn(long payment) => $"payments:{{p:{payment}}}:turn";
}
