using System.Reflection;
using System.Text.RegularExpressions;
using PickGo.Domain.Seats;

namespace PickGo.Architecture.Tests.Seats;

/// <summary>A seat's state is one letter in C#, in Lua and in the client: each spells them once, and all the same.</summary>
public sealed partial class SeatLettersTests
{
    private const string Lua = "src/Infrastructure/Seats/Scripts/seat_letters.lua";
    private const string Client = "clients/customer/src/features/seats/api/seat-letters.ts";

    private static readonly string Root = RootAbove(AppContext.BaseDirectory);

    private static readonly Dictionary<string, char> Letters = typeof(SeatLetters).GetFields(BindingFlags.Public | BindingFlags.Static)
        .ToDictionary(f => f.Name.ToLowerInvariant(), f => (char)f.GetRawConstantValue()!);

    [Test]
    public void EveryStatus_HasALetterOfItsOwn()
    {
        var states = Enum.GetNames<SeatStatus>().Select(s => s.ToLowerInvariant());
        Assert.That(Letters.Keys, Is.EquivalentTo(states.Append("absent")), "and a cell without a seat has one, though it is no status");
        Assert.That(Letters.Values, Is.Unique);
    }

    [Test]
    public void TheScripts_SpellTheSameLetters() => Assert.That(Spelled(Lua, LuaLetter()), Is.EquivalentTo(Letters));

    [Test]
    public void TheClient_SpellsTheSameLetters() => Assert.That(Spelled(Client, ClientLetter()), Is.EquivalentTo(Letters));

    [Test]
    public void NoOtherScript_SpellsALetter()
    {
        var scripts = Directory.GetFiles(Path.Combine(Root, "src"), "*.lua", SearchOption.AllDirectories).Where(f => !f.Contains("/bin/") && !f.Contains("/obj/")).ToList();
        Assert.That(scripts, Has.Count.GreaterThan(20));

        var letter = new Regex($"""(['"])[{string.Concat(Letters.Values)}]\1""");
        var spelled = scripts.Where(f => !f.EndsWith(Lua, StringComparison.Ordinal))
            .SelectMany(f => File.ReadLines(f).Select((line, i) => $"{Path.GetFileName(f)}:{i + 1}: {line.Trim()}")).Where(line => letter.IsMatch(line));
        Assert.That(spelled, Is.Empty);
    }

    private static Dictionary<string, char> Spelled(string file, Regex letter) =>
        letter.Matches(File.ReadAllText(Path.Combine(Root, file))).ToDictionary(m => m.Groups[1].Value.ToLowerInvariant(), m => m.Groups[2].Value[0]);

    private static string RootAbove(string folder) => File.Exists(Path.Combine(folder, "PickGo.sln")) ? folder : RootAbove(Path.GetDirectoryName(folder)!);

    [GeneratedRegex(@"^local (\w+) = '(.)'$", RegexOptions.Multiline)]
    private static partial Regex LuaLetter();

    [GeneratedRegex(@"^  (\w+): ""(.)"",$", RegexOptions.Multiline)]
    private static partial Regex ClientLetter();
}
