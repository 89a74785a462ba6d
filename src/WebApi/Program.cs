using Microsoft.Extensions.Options;
using PickGo.Infrastructure.Identity;
using PickGo.Infrastructure.Platform.Persistence;
using PickGo.WebApi;
using PickGo.WebApi.Platform;

return await StartErrors.RunAsync(async () =>
{
    var app = PickGoServer.Build(PickGoServer.CreateBuilder(args));
    if (args.Contains("migrate"))
    {
        Check(app);
        await app.Services.GetRequiredService<DatabaseSchema>().BringUpToDateAsync(CancellationToken.None);
    }
    else if (args.Contains("rotate-keys"))
    {
        Check(app);
        foreach (var (purpose, keyId) in await app.Services.GetRequiredService<SigningKeyStore>().RotateAsync(CancellationToken.None))
            Console.WriteLine($"{purpose}: {keyId} signs soon; what was signed before stays valid.");
    }
    else
    {
        await app.RunAsync();
    }
});

// A server checks its settings when it starts; a command does not start one.
static void Check(WebApplication app) => app.Services.GetRequiredService<IStartupValidator>().Validate();
