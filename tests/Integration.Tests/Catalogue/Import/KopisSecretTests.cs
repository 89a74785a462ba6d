using System.Collections.Concurrent;
using System.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using PickGo.Infrastructure.Catalogue.Import;
using PickGo.Tests.Support;

namespace PickGo.Integration.Tests.Import;

/// <summary>The service key is in every address that is asked, and nowhere else; settings that cannot work stop the start.</summary>
public sealed class KopisSecretTests : OnKopis
{
    [Test]
    public async Task TheKey_StandsInNoLogAndNoTrace()
    {
        var traces = new ConcurrentQueue<string>();
        using var listener = new ActivityListener
        {
            ShouldListenTo = _ => true,
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllDataAndRecorded,
            ActivityStopped = a => traces.Enqueue($"{a.Source.Name} {a.DisplayName} {string.Join(' ', a.TagObjects.Select(t => $"{t.Key}={t.Value}"))}"),
        };
        ActivitySource.AddActivityListener(listener);
        var server = Server(("Kopis:TimeoutSeconds", "1"));
        await server.Kopis.GetVenueAsync("FC001001", default);
        foreach (var mode in new[] { "broken", "drop", "large", "redirect", "slow" })
        {
            await Sandbox.SetFaultsAsync(new { venue = new { mode } });
            await server.Kopis.GetVenueAsync("FC001001", default);
        }

        var nobody = Server(("Kopis:BaseUrl", $"http://127.0.0.1:{FreePort.Next()}/openApi"));
        await nobody.Kopis.GetVenueAsync("FC001001", default);

        var lines = server.Lines.All.Concat(nobody.Lines.All).ToList();
        Assert.That(lines, Has.Some.Contains("KOPIS did not answer"));
        Assert.That(lines.Concat(traces).Where(l => l.Contains(KopisSandboxProcess.ServiceKey, StringComparison.Ordinal)), Is.Empty);
        Assert.That(traces.Where(t => t.Contains("prfplc", StringComparison.Ordinal)), Is.Empty, "an address in a trace is one setting away from the key in it");
    }

    [Test]
    public async Task TheKey_IsInNoRequestThatHandlersSee()
    {
        var seen = new List<Uri>();
        var sent = new List<Uri>();
        var server = Server(request =>
        {
            sent.Add(request.RequestUri!);
            return new HttpResponseMessage { Content = new StringContent(RealAnswer("venue-FC001142.xml")), RequestMessage = request };
        });
        var http = server.Services.GetRequiredService<IHttpClientFactory>().CreateClient("IKopis");

        using var answer = await http.GetAsync(new Uri("prfplc/FC001142", UriKind.Relative));

        seen.Add(answer.RequestMessage!.RequestUri!);
        Assert.That(sent.Select(u => u.Query), Is.EqualTo(new[] { $"?service={KopisSandboxProcess.ServiceKey}" }));
        Assert.That(seen.Select(u => u.Query), Is.EqualTo(new[] { "" }));
    }

    [TestCase("Kopis:RequestsPerSecond", "5")]
    [TestCase("Kopis:RequestsPerSecond", "0")]
    [TestCase("Kopis:TimeoutSeconds", "0")]
    [TestCase("Kopis:Retries", "6")]
    [TestCase("Kopis:BaseUrl", "ftp://kopis.example")]
    [TestCase("Kopis:BaseUrl", "http://kopis.example/?service=x")]
    [TestCase("Kopis:ServiceKey", "with a-secret-part")]
    public void ASettingThatCannotWork_StopsTheStart_AndNamesNoSecret(string name, string value)
    {
        var refused = Assert.Throws<OptionsValidationException>(() => _ = Server((name, value)).Services.GetRequiredService<IOptions<KopisOptions>>().Value);

        Assert.That(refused!.Message, Does.Contain(name.Split(':')[1]).And.Not.Contains("a-secret-part"));
    }
}
