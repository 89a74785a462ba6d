using PickGo.Embedded.Catalogue;
using PickGo.Embedded.Platform;
using PickGo.WebApi;

try
{
    var builder = PickGoServer.CreateBuilder(args);
    await using var localServices = await LocalServices.StartAsync(builder);
    await using var app = PickGoServer.Build(builder);
    app.MapMail();
    app.MapDemoPictures();
    StartupBanner.PrintWhenReady(app, localServices);
    await app.RunAsync();
    return 0;
}
catch (StartupException exception)
{
    await Console.Error.WriteLineAsync(exception.Message);
    return 1;
}
