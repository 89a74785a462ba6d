using PickGo.Application.Legal;

namespace PickGo.Embedded.Legal;

/// <summary>Particulars that nobody can take for real, so that development shows the footer as buyers would see it.</summary>
internal static class SampleSeller
{
    public static void StandIn(IConfiguration configuration, Dictionary<string, string?> found)
    {
        // Real particulars and made-up ones must not stand side by side.
        if (configuration.GetSection(SellerOptions.Section).GetChildren().Any()) return;

        foreach (var (name, value) in new Dictionary<string, string>
        {
            [nameof(SellerOptions.Sample)] = "true",
            [nameof(SellerOptions.Name)] = "주식회사 견본",
            [nameof(SellerOptions.Representative)] = "김견본",
            [nameof(SellerOptions.BusinessNumber)] = "000-00-00000",
            [nameof(SellerOptions.MailOrderNumber)] = "제0000-서울견본-0000호",
            [nameof(SellerOptions.Address)] = "서울특별시 견본구 견본로 1",
            [nameof(SellerOptions.Phone)] = "0000-0000",
            [nameof(SellerOptions.Email)] = "help@pickgo.example",
            [nameof(SellerOptions.Hosting)] = "주식회사 견본호스팅",
        }) found[$"{SellerOptions.Section}:{name}"] = value;
    }
}
