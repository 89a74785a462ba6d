using PickGo.Tests.Support;

namespace PickGo.Integration.Tests;

/// <summary>The steps of making and showing passkeys.</summary>
internal static class Passkeys
{
    public static Task<ApiAnswer> AskToAddAsync(this TestBrowser browser, string? password = null) => browser.PostAsync("/api/members/me/passkeys/options", new { password });

    public static async Task<ApiAnswer> AddPasskeyAsync(this TestBrowser browser, SoftwareAuthenticator device, string name = "내 전화기")
    {
        var asked = await browser.AskToAddAsync();
        return asked.Code is not null ? asked : await browser.PostAsync("/api/members/me/passkeys", new { credential = device.Make(asked.Body.GetProperty("options")), name });
    }

    public static async Task<System.Text.Json.JsonElement> AskToLogInAsync(this TestBrowser browser) =>
        (await browser.PostAsync("/api/members/login/passkey/options")).Body.GetProperty("options");

    public static async Task<ApiAnswer> LogInAsync(this TestBrowser browser, SoftwareAuthenticator device) =>
        browser.Take(await browser.PostAsync("/api/members/login/passkey", new { credential = device.Show(await browser.AskToLogInAsync()) }));

    public static async Task<ApiAnswer> ShowAgainAsync(this TestBrowser browser, SoftwareAuthenticator device)
    {
        var asked = await browser.PostAsync("/api/members/me/second-factor/passkey/options");
        return await browser.PostAsync("/api/members/me/second-factor/passkey", new { credential = device.Show(asked.Body.GetProperty("options")) });
    }
}
