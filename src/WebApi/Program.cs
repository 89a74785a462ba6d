using PickGo.Infrastructure.Platform.Persistence;
using PickGo.WebApi;

var app = PickGoServer.Build(PickGoServer.CreateBuilder(args));
if (args.Contains("migrate")) await app.Services.GetRequiredService<DatabaseSchema>().BringUpToDateAsync(CancellationToken.None);
else await app.RunAsync();
