using PickGo.KopisSandbox.Platform;
using PickGo.Sandboxes;

var app = SandboxServer.Build(args, TimeProvider.System);
ParentWatch.StopWithParent(app, args);
await app.RunAsync();
