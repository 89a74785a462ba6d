using System.Text.RegularExpressions;
using ArchUnitNET.Domain;
using ArchUnitNET.Loader;
using MediatR;
using PickGo.Application.Platform;
using PickGo.Domain.Platform;
using Assembly = System.Reflection.Assembly;
using Type = System.Type;

namespace PickGo.Architecture.Tests;

/// <summary>Which feature may know which, in the domain and in the use cases: the table of the architecture, held.</summary>
public sealed partial class FeatureTests
{
    /// <summary>What is not here knows nobody. Whoever needs more defines a port, and whoever has it implements it.</summary>
    private static readonly Dictionary<string, string[]> Known = new()
    {
        ["Catalogue"] = [],
        ["Queue"] = ["Catalogue"],
        ["Seats"] = ["Catalogue", "Queue"],
        ["Payments"] = [],
        ["Reservations"] = ["Catalogue", "Queue", "Seats", "Payments", "Reviews"],
        ["Reviews"] = ["Catalogue", "Members"],
        ["Identity"] = [],
        ["Members"] = ["Identity"],
        ["Legal"] = [],
        ["Admin"] = ["Catalogue", "Queue", "Seats", "Payments", "Reservations", "Identity", "Members", "Legal", "Reviews"],
        ["Platform"] = [],
    };

    private static readonly Assembly Application = typeof(PickGo.Application.ApplicationSetup).Assembly;

    private static readonly ArchUnitNET.Domain.Architecture Code = new ArchLoader()
        .LoadAssemblies(typeof(PickGo.Domain.Platform.Result).Assembly, Application).Build();

    [Test]
    public void AFeature_KnowsOnlyWhomTheTableLetsItKnow()
    {
        var strays = Code.Types.Select(t => (Type: t, Feature: FeatureOf(t)))
            .Where(t => t.Feature is not null && !IsRows(t.Type))
            .SelectMany(t => t.Type.Dependencies.Select(d => (t.Type, t.Feature, d.Target, TargetFeature: FeatureOf(d.Target))))
            .Where(d => d.TargetFeature is not null && d.TargetFeature != "Platform" && d.TargetFeature != d.Feature && !IsRows(d.Target))
            .Where(d => !Known[d.Feature!].Contains(d.TargetFeature))
            .Select(d => $"{d.Type.FullName} knows {d.Target.FullName}").Distinct().Order().ToList();
        Assert.That(strays, Is.Empty);
    }

    [Test]
    public void TheTable_NamesEveryFeatureThereIs() =>
        Assert.That(Code.Types.Select(FeatureOf).OfType<string>().Distinct(), Is.EquivalentTo(Known.Keys));

    [Test]
    public void TheTable_HasNoCircle()
    {
        foreach (var feature in Known.Keys) Assert.That(Reached(feature), Has.No.Member(feature), feature);

        static IEnumerable<string> Reached(string from) => Known[from].SelectMany(to => Reached(to).Prepend(to));
    }

    [Test]
    public void AUseCase_StandsInAFileOfItsName_WithItsHandlerAndItsValidator()
    {
        var validated = Application.GetTypes().Where(t => t.BaseType is { IsGenericType: true } b && b.GetGenericTypeDefinition() == typeof(FluentValidation.AbstractValidator<>))
            .ToDictionary(t => t.BaseType!.GetGenericArguments()[0], t => t.Name);
        var strays = new List<string>();
        foreach (var useCase in UseCases)
        {
            var file = Path.Combine([Source.Root, "src", "Application", .. useCase.Namespace!.Split('.').Skip(2), $"{useCase.Name}.cs"]);
            var text = File.Exists(file) ? File.ReadAllText(file) : "";
            if (!text.Contains($" class {useCase.Name}Handler", StringComparison.Ordinal)) strays.Add($"{useCase.Name}: its handler is not in {file}");
            if (validated.TryGetValue(useCase, out var validator) && !text.Contains($" class {validator}", StringComparison.Ordinal))
                strays.Add($"{useCase.Name}: its validator is not in {file}");
        }

        Assert.That(strays, Is.Empty);
    }

    [Test]
    public void AUseCase_IsEitherAQueryACommandOrEphemeral() => Assert.That(
        UseCases.Where(u => new[] { IsQuery(u), typeof(ICommand).IsAssignableFrom(u), typeof(IEphemeralCommand).IsAssignableFrom(u) }.Count(x => x) != 1).Select(u => u.Name),
        Is.Empty);

    /// <summary>Operators read the history in Korean: what has no word there stands in English between the others.</summary>
    [Test]
    public void EveryCommand_HasAWordInTheOperatorsHistory()
    {
        var words = File.ReadAllText(Path.Combine(Source.Root, "clients/admin-angular/src/app/platform/audit/audit-words.ts"));
        Assert.That(UseCases.Where(u => typeof(ICommand).IsAssignableFrom(u) && !words.Contains($"  {u.Name}: \"", StringComparison.Ordinal)).Select(u => u.Name), Is.Empty);
    }

    /// <summary>The same for what was changed: properties that the trail may show, and what use cases tell besides.</summary>
    [Test]
    public void WhatTheHistoryShows_HasAWordThere()
    {
        var words = File.ReadAllText(Path.Combine(Source.Root, "clients/admin-angular/src/app/platform/audit/audit-words.ts"));
        var audited = typeof(AuditedAttribute).Assembly.GetTypes().SelectMany(t => t.GetProperties()).Where(p => p.IsDefined(typeof(AuditedAttribute), false)).Select(p => char.ToLowerInvariant(p.Name[0]) + p.Name[1..]);
        var told = Directory.EnumerateFiles(Path.Combine(Source.Root, "src/Application"), "*.cs", SearchOption.AllDirectories).Where(f => !f.Contains("/obj/", StringComparison.Ordinal))
            .SelectMany(f => AuditChangeName().Matches(File.ReadAllText(f)).Select(m => m.Groups[1].Value)).ToList();
        Assert.That(told, Has.Count.GreaterThan(20));
        Assert.That(audited.Concat(told).Distinct().Where(name => !words.Contains($"  {name}: \"", StringComparison.Ordinal)), Is.Empty);
    }

    [GeneratedRegex("new AuditChange\\(\"([A-Za-z]+)\"")]
    private static partial Regex AuditChangeName();

    [Test]
    public void TheFolders_OfEveryRingAreFeaturesOrPlatform()
    {
        string[] rings = ["Domain", "Application", "Infrastructure", "WebApi"];
        var strays = rings.SelectMany(r => Directory.GetDirectories(Path.Combine(Source.Root, "src", r)))
            .Select(d => Path.GetFileName(d)!).Except([.. Known.Keys, "bin", "obj", "Properties", "wwwroot"]);
        Assert.That(strays, Is.Empty);
    }

    private static IEnumerable<Type> UseCases => Application.GetTypes().Where(t => t is { IsAbstract: false, IsClass: true }
        && t.GetInterfaces().Any(i => i.IsGenericType && i.GetGenericTypeDefinition() == typeof(IRequest<>)));

    private static bool IsQuery(Type useCase) => useCase.GetInterfaces().Any(i => i.IsGenericType && i.GetGenericTypeDefinition() == typeof(IQuery<>));

    /// <summary>The context is one for all, and partial by feature.</summary>
    private static bool IsRows(IType type) => type.FullName == typeof(IPickGoDb).FullName;

    private static string? FeatureOf(IType type) => type.FullName.Split('.', '+', '/') is ["PickGo", "Domain" or "Application", var feature, _, ..] ? feature : null;
}
