using PickGo.Embedded.Members;

namespace PickGo.Embedded.Platform;

/// <summary>Tells whoever typed <c>make run</c> where everything is.</summary>
internal static class Announcement
{
    public static void PrintWhenReady(WebApplication app, StandIns standIns)
        => app.Lifetime.ApplicationStarted.Register(() => Console.WriteLine(Text(standIns)));

    private static string Text(StandIns standIns)
    {
        var settings = standIns.Settings;
        string[] lines =
        [
            "",
            "PickGo is ready.",
            $"  Site      {settings.SiteUrl}{(settings.CustomerClient is null ? "  (the customer client is not built)" : "")}",
            $"  API       {settings.SiteUrl}/docs",
            $"  Mail      {settings.SiteUrl}/dev/mail",
            $"  Payment   {(standIns.HasSandbox ? settings.SandboxUrl + "  (sandbox: no real money)" : "Toss Payments")}",
            .. settings.Demo ? DemoMembers.All.Select(member => $"  {member.Role,-8}  {member.Email} / {member.Password}") : [],
            $"  Data      {settings.DataFolder}",
            "Stop with Ctrl-C.",
            "",
        ];
        return string.Join(Environment.NewLine, lines);
    }
}
