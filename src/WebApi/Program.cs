using PickGo.WebApi;

var app = PickGoServer.Build(PickGoServer.CreateBuilder(args));
await app.RunAsync();
