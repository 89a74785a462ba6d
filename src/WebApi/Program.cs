using PickGo.Infrastructure.Identity;
using PickGo.Infrastructure.Platform.Persistence;
using PickGo.WebApi;
using PickGo.WebApi.Platform;

return await StartErrors.RunAsync(async () =>
{
    var app = PickGoServer.Build(PickGoServer.CreateBuilder(args));
    app.CheckSettings();
    if (args.Contains("migrate"))
    {
        await app.Services.GetRequiredService<DatabaseSchema>().BringUpToDateAsync(CancellationToken.None);
    }
    else if (args.Contains("rotate-keys"))
    {
        foreach (var (purpose, keyId) in await app.Services.GetRequiredService<SigningKeyStore>().RotateAsync(CancellationToken.None))
            Console.WriteLine($"{purpose}: {keyId} signs soon; what was signed before stays valid.");
    }
    else
    {
        await app.RunAsync();
    }
});
