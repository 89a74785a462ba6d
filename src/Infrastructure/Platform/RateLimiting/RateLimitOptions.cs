using System.ComponentModel.DataAnnotations;
using System.Net;

namespace PickGo.Infrastructure.Platform.RateLimiting;

/// <summary>Which allowance an endpoint takes from.</summary>
public enum RateLimitPolicy
{
    /// <summary>Whatever states no other.</summary>
    Default,

    /// <summary>Joining a waiting room.</summary>
    Join,

    /// <summary>Choosing seats.</summary>
    Holds,

    /// <summary>Mails with codes and links.</summary>
    Codes,

    /// <summary>New accounts.</summary>
    SignUp,

    /// <summary>Log-ins, beside the allowance of each account.</summary>
    LogIn,

    /// <summary>Pictures, which take a while to draw.</summary>
    Uploads,
}

/// <summary>One allowance.</summary>
public sealed class RateLimitRule
{
    /// <summary>Requests of one member or client in a window.</summary>
    [Range(1, 1_000_000)]
    public int PerCaller { get; set; }

    /// <summary>Requests of all guests of one address in a window: a whole school or a mobile network may sit behind one.</summary>
    [Range(1, 1_000_000)]
    public int PerAddress { get; set; }

    /// <summary>Length of a window.</summary>
    [Range(1, 3600)]
    public int WindowSeconds { get; set; }
}

/// <summary>How often anybody may ask (<c>RateLimits:*</c>).</summary>
public sealed class RateLimitOptions : IValidatableObject
{
    public const string Section = "RateLimits";

    public bool Enabled { get; set; } = true;

    /// <summary>Addresses and networks that are not limited: machines of a rehearsal.</summary>
    public string[] Allowed { get; set; } = [];

    /// <summary>Streams and hubs that one address may have open at one server.</summary>
    [Range(1, 1_000_000)]
    public int LinesPerAddress { get; set; } = 5000;

    public RateLimitRule Default { get; set; } = new() { PerCaller = 300, PerAddress = 5000, WindowSeconds = 10 };

    public RateLimitRule Join { get; set; } = new() { PerCaller = 30, PerAddress = 5000, WindowSeconds = 10 };

    public RateLimitRule Holds { get; set; } = new() { PerCaller = 60, PerAddress = 5000, WindowSeconds = 10 };

    public RateLimitRule Codes { get; set; } = new() { PerCaller = 30, PerAddress = 30, WindowSeconds = 60 };

    public RateLimitRule SignUp { get; set; } = new() { PerCaller = 60, PerAddress = 60, WindowSeconds = 600 };

    public RateLimitRule LogIn { get; set; } = new() { PerCaller = 300, PerAddress = 300, WindowSeconds = 60 };

    public RateLimitRule Uploads { get; set; } = new() { PerCaller = 20, PerAddress = 20, WindowSeconds = 60 };

    public RateLimitRule RuleOf(RateLimitPolicy policy) => policy switch
    {
        RateLimitPolicy.Default => Default,
        RateLimitPolicy.Join => Join,
        RateLimitPolicy.Holds => Holds,
        RateLimitPolicy.Codes => Codes,
        RateLimitPolicy.SignUp => SignUp,
        RateLimitPolicy.LogIn => LogIn,
        RateLimitPolicy.Uploads => Uploads,
        _ => throw new ArgumentOutOfRangeException(nameof(policy), policy, null),
    };

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (Array.Find(Allowed, a => !IPAddress.TryParse(a, out _) && !IPNetwork.TryParse(a, out _)) is { } wrong)
            yield return new ValidationResult($"{Section}:Allowed names '{wrong}', which is no address and no network like 10.0.0.0/8.");
        foreach (var policy in Enum.GetValues<RateLimitPolicy>())
        {
            var results = new List<ValidationResult>();
            Validator.TryValidateObject(RuleOf(policy), new ValidationContext(RuleOf(policy)), results, validateAllProperties: true);
            foreach (var result in results) yield return new ValidationResult($"{Section}:{policy}: {result.ErrorMessage}");
        }
    }
}
