namespace PickGo.Domain.Catalogue;

/// <summary>Rows are lettered like the columns of a spreadsheet: A … Z, AA, AB … (bijective base 26).</summary>
public static class RowLetters
{
    /// <param name="row">1 for the row nearest the stage.</param>
    public static string Of(int row)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(row, 1);
        var letters = "";
        for (var rest = row; rest > 0; rest = (rest - 1) / 26)
        {
            letters = (char)('A' + ((rest - 1) % 26)) + letters;
        }

        return letters;
    }
}
