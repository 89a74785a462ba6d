using PickGo.Crash.Server;
using PickGo.WebApi;

// The server as it is, but for the ports that a crash point stands at: those are wrapped. Nothing of this is in the product.
var builder = PickGoServer.CreateBuilder(args);
await PickGoServer.Build(builder, CrashSetup.Wrap).RunAsync();
