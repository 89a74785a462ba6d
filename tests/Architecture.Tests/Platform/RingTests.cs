using ArchUnitNET.Loader;
using ArchUnitNET.NUnit;
using static ArchUnitNET.Fluent.ArchRuleDefinition;

namespace PickGo.Architecture.Tests;

/// <summary>The rings point inwards, and every folder is a feature or Platform.</summary>
public sealed class RingTests
{
    private static readonly string[] Features = ["Queue", "Seats", "Reservations", "Payments", "Catalogue", "Members", "Legal", "Reviews", "Identity", "Admin", "Platform"];

    private static readonly System.Reflection.Assembly[] Rings =
    [
        typeof(Domain.Platform.Result).Assembly, typeof(Application.ApplicationSetup).Assembly,
        typeof(Infrastructure.InfrastructureSetup).Assembly, typeof(WebApi.PickGoServer).Assembly,
    ];

    private static readonly ArchUnitNET.Domain.Architecture House = new ArchLoader().LoadAssemblies(Rings).Build();

    [Test]
    public void TheDomain_KnowsNobody() =>
        Types().That().ResideInAssembly(Rings[0]).Should().NotDependOnAnyTypesThat().ResideInAssembly(Rings[1], Rings[2], Rings[3]).Check(House);

    [Test]
    public void TheApplication_KnowsTheDomainAlone() =>
        Types().That().ResideInAssembly(Rings[1]).Should().NotDependOnAnyTypesThat().ResideInAssembly(Rings[2], Rings[3]).Check(House);

    [Test]
    public void TheInfrastructure_DoesNotKnowTheWeb() =>
        Types().That().ResideInAssembly(Rings[2]).Should().NotDependOnAnyTypesThat().ResideInAssembly(Rings[3]).Check(House);

    [Test]
    public void TheDomain_HasNoPackages() =>
        Assert.That(Rings[0].GetReferencedAssemblies().Select(a => a.Name), Is.All.StartsWith("System").Or.All.EqualTo("netstandard"));

    [Test]
    public void EveryFolder_IsAFeatureOrPlatform()
    {
        var strays = Rings.SelectMany(ring => ring.GetTypes())
            .Where(t => t.Namespace?.StartsWith("PickGo.", StringComparison.Ordinal) == true)
            .Select(t => t.Namespace!.Split('.')).Where(parts => parts.Length > 2 && !Features.Contains(parts[2]))
            .Select(parts => string.Join('.', parts)).Distinct();
        Assert.That(strays, Is.Empty);
    }

    /// <summary>What stands in for outside services is in no production image: what is published there knows none of it.</summary>
    [Test]
    public void NoRing_KnowsASandbox()
    {
        string[] published = ["Domain", "Application", "Infrastructure", "WebApi", "Migrations.Sqlite", "Migrations.PostgreSql", "Migrations.SqlServer"];
        var projects = published.Select(p => File.ReadAllText(Path.Combine(Source.Root, "src", p, $"PickGo.{p}.csproj")));
        Assert.That(projects, Is.All.Not.Contains("Sandbox").And.All.Not.Contains("Embedded.csproj"));
    }

    [Test]
    public void EveryUseCase_HasOneHandlerBesideIt()
    {
        var application = Rings[1].GetTypes();
        var requests = application.Where(t => t is { IsAbstract: false, IsClass: true } && t.GetInterfaces().Any(IsRequest)).ToList();
        var handled = application.SelectMany(t => t.GetInterfaces())
            .Where(i => i.IsGenericType && i.GetGenericTypeDefinition() == typeof(MediatR.IRequestHandler<,>)).Select(i => i.GetGenericArguments()[0]).ToList();
        Assert.That(requests, Has.Count.GreaterThan(20));
        Assert.That(handled, Is.EquivalentTo(requests));
    }

    [Test]
    public void Handlers_DoNotTalkToRedisOrHttp() =>
        Types().That().ResideInAssembly(Rings[1]).Should()
            .NotDependOnAnyTypesThat().HaveFullNameMatching("^(StackExchange\\.Redis|System\\.Net\\.Http|Microsoft\\.AspNetCore)").WithoutRequiringPositiveResults().Check(House);

    private static bool IsRequest(System.Type i) => i.IsGenericType && i.GetGenericTypeDefinition() == typeof(MediatR.IRequest<>);
}
