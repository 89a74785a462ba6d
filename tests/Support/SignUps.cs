namespace PickGo.Tests.Support;

/// <summary>Signs up as a browser does: one cookie from the code to the form. The one place that knows the steps.</summary>
public sealed class SignUps(PickGoHost host)
{
    public const string Password = "달빛 아래 감자밭 산책";

    /// <summary>What everybody who signs up has to agree to, as of the texts in force.</summary>
    public static object[] Needed { get; } = [Answer("terms"), Answer("privacy"), Answer("age14")];

    public static object Answer(string kind, bool given = true, int version = 1) => new { kind, version, given };

    /// <summary>A browser with a cookie of its own.</summary>
    public ApiClient Browser() => new(host.BaseUrl) { Cookie = $"pickgo_device={Guid.NewGuid():N}" };

    public Task<ApiAnswer> SendCodeAsync(ApiClient browser, string email) => browser.PostAsync("/api/members/email/send-code", new { email });

    public static Task<ApiAnswer> VerifyAsync(ApiClient browser, string email, string code) => browser.PostAsync("/api/members/email/verify-code", new { email, code });

    /// <summary>Proves an address.</summary>
    /// <returns>The only proof of it.</returns>
    public async Task<string> ProveAsync(ApiClient browser, string email)
    {
        var address = email.ToLowerInvariant();
        var before = host.Mailbox.CodesTo(address);
        await SendCodeAsync(browser, email);
        return (await VerifyAsync(browser, email, await host.Mailbox.CodeAsync(address, before))).Text("signUpToken");
    }

    public static Task<ApiAnswer> SignUpAsync(ApiClient browser, string signUpToken, string password = Password, string nickname = "감자", object[]? consents = null, string language = "Ko") =>
        browser.PostAsync("/api/members", new { signUpToken, password, nickname, consents = consents ?? Needed, language });

    /// <summary>From nothing to a member who is logged in.</summary>
    public async Task<ApiClient> MemberAsync(string email, string password = Password, object[]? consents = null, string language = "Ko")
    {
        using var browser = Browser();
        var made = await SignUpAsync(browser, await ProveAsync(browser, email), password, consents: consents, language: language);
        var login = await browser.PostAsync("/api/members/login", new { email, password });
        return new ApiClient(host.BaseUrl, login.Text("accessToken")) { MemberId = made.Body.GetProperty("id").GetInt64(), Email = made.Text("email"), Cookie = browser.Cookie };
    }
}
