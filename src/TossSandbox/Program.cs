using PickGo.Sandboxes;
using PickGo.TossSandbox.Platform;

var app = SandboxServer.Build(args, TimeProvider.System);
ParentWatch.StopWithParent(app, args);
await app.RunAsync();
