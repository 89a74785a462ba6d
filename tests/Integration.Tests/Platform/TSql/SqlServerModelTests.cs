using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;
using PickGo.Infrastructure.Payments;
using PickGo.Infrastructure.Platform.Persistence;

namespace PickGo.Integration.Tests.TSql;

/// <summary>What SQL Server refuses although it is well-formed T-SQL, and the words in which it complains.</summary>
public sealed class SqlServerModelTests
{
    private const int WidestIndexKeyBytes = 1700;
    private const int BytesPerCharacter = 2;
    private const int WidestOtherColumnBytes = 16;

    private IModel _model = null!;

    [OneTimeSetUp]
    public void Read()
    {
        using var context = new SilentSqlServer().Open();
        _model = context.GetService<IDesignTimeModel>().Model;
    }

    [Test]
    public void NoRow_IsReachedByTwoCascades()
    {
        foreach (var root in _model.GetEntityTypes())
        {
            var reached = CascadesFrom(root).ToList();
            Assert.That(reached, Is.Unique, $"deleting a row of {root.ShortName()}");
        }
    }

    [Test]
    public void EveryIndexKey_FitsIntoItsPage()
    {
        foreach (var index in _model.GetEntityTypes().SelectMany(t => t.GetIndexes()))
        {
            var bytes = index.Properties.Sum(p => p.GetColumnType().StartsWith("nvarchar", StringComparison.Ordinal)
                ? (p.GetMaxLength() ?? WidestIndexKeyBytes) * BytesPerCharacter : WidestOtherColumnBytes);
            Assert.That(bytes, Is.LessThanOrEqualTo(WidestIndexKeyBytes), index.GetDatabaseName());
        }
    }

    [Test]
    public void EveryText_IsComparedByItsCharacters() => Assert.That(
        _model.GetEntityTypes().SelectMany(t => t.GetProperties())
            .Where(p => p.GetColumnType().StartsWith("nvarchar", StringComparison.Ordinal) && p.GetElementType() is null)
            .Where(p => p.GetCollation()?.EndsWith("_BIN2", StringComparison.Ordinal) != true).Select(p => $"{p.DeclaringType.ShortName()}.{p.Name}"),
        Is.Empty);

    [TestCase("Cannot insert duplicate key row in object 'dbo.Payments' with unique index 'UX_Payments_OneOpenPerReservation'. The duplicate key value is (7).",
        PaymentTable.OneOpen)]
    [TestCase("고유 인덱스 'UX_Payments_OneCapturedPerReservation'을(를) 포함하는 개체 'dbo.Payments'에 중복 키 행을 삽입할 수 없습니다. 중복 키 값은 (7)입니다.",
        PaymentTable.OneCaptured)]
    public void TheIndex_IsFoundInTheComplaint(string complaint, string index) => Assert.That(EngineErrors.NamedIn(complaint, _model), Is.EqualTo(index));

    private static IEnumerable<string> CascadesFrom(IEntityType type) => type.GetReferencingForeignKeys()
        .Where(k => k is { DeleteBehavior: DeleteBehavior.Cascade, IsOwnership: false })
        .SelectMany(k => CascadesFrom(k.DeclaringEntityType).Prepend(k.DeclaringEntityType.Name));
}
