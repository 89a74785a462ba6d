using PickGo.Embedded.Members;

namespace PickGo.Embedded.Platform;

/// <summary>Tells whoever typed <c>make run</c> where everything is.</summary>
internal static class StartupBanner
{
    public static void PrintWhenReady(WebApplication app, LocalServices localServices)
        => app.Lifetime.ApplicationStarted.Register(() => Console.WriteLine(Text(localServices)));

    private static string Text(LocalServices localServices)
    {
        var settings = localServices.Settings;
        string[] lines =
        [
            "",
            "PickGo is ready.",
            $"  Site      {settings.SiteUrl}{(settings.CustomerClient is null ? "  (the customer client is not built)" : "")}",
            $"  Operators {settings.SiteUrl}/admin/{(settings.AdminClient is null ? "  (the operators' portal is not built)" : "")}",
            $"  API       {settings.SiteUrl}/docs",
            $"  Mail      {settings.SiteUrl}/dev/mail",
            $"  Payment   {(localServices.HasTossSandbox ? settings.SandboxUrl + "  (sandbox: no real money)" : "Toss Payments")}",
            $"  KOPIS     {(localServices.HasKopisSandbox ? settings.KopisUrl + "  (sandbox; import at " + settings.SiteUrl + "/dev/imports)" : "as Kopis:BaseUrl says")}",
            .. settings.Demo ? DemoMembers.All.Select(member => $"  {member.Role,-8}  {member.Email} / {member.Password}") : [],
            $"  Data      {settings.DataFolder}",
            "Stop with Ctrl-C.",
            "",
        ];
        return string.Join(Environment.NewLine, lines);
    }
}
