using PickGo.Embedded.Catalogue;
using PickGo.Embedded.Identity;
using PickGo.Embedded.Platform;
using PickGo.SocialSandbox;
using PickGo.WebApi;
using PickGo.WebApi.Platform;

return await StartErrors.RunAsync(async () =>
{
    var builder = PickGoServer.CreateBuilder(args);
    await using var localServices = await LocalServices.StartAsync(builder);
    await using var app = PickGoServer.Build(builder);
    app.CheckSettings();
    // Everybody's mail is for development; a trial that is shown to others has no such page.
    if (app.Environment.IsDevelopment()) app.MapMail();
    if (app.Environment.IsDevelopment()) app.MapImports();
    if (app.Environment.IsDevelopment()) app.MapSocialSandbox(SocialSandboxes.Path, TimeProvider.System);
    app.MapDemoPictures();
    StartupBanner.PrintWhenReady(app, localServices);
    await app.RunAsync();
});
