using PickGo.Embedded.Catalogue;
using PickGo.Embedded.Platform;
using PickGo.WebApi;

try
{
    var builder = PickGoServer.CreateBuilder(args);
    await using var standIns = await StandIns.StartAsync(builder);
    await using var app = PickGoServer.Build(builder);
    app.MapMail();
    app.MapDemoPictures();
    Announcement.PrintWhenReady(app, standIns);
    await app.RunAsync();
    return 0;
}
catch (StandInException exception)
{
    await Console.Error.WriteLineAsync(exception.Message);
    return 1;
}
