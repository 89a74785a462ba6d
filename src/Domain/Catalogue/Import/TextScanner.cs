using System.Globalization;
using System.Text;

namespace PickGo.Domain.Catalogue.Import;

/// <summary>Reads a text token by token; blanks between tokens do not count.</summary>
internal ref struct TextScanner(string text)
{
    private readonly string _text = Fold(text);
    private int _at;

    public bool AtEnd
    {
        get
        {
            SkipBlanks();
            return _at == _text.Length;
        }
    }

    /// <summary>What has not been read.</summary>
    public readonly string Rest => _text[_at..];

    public bool TryTake(string token)
    {
        SkipBlanks();
        return TryTakeHere(token);
    }

    /// <summary>As <see cref="TryTake"/>, where a blank would begin another token.</summary>
    public bool TryTakeHere(string token)
    {
        if (string.CompareOrdinal(_text, _at, token, 0, token.Length) != 0) return false;

        _at += token.Length;
        return true;
    }

    /// <returns>The number, of so many digits at least and at most; -1 where none stands here.</returns>
    public int TakeNumber(int fewest, int most)
    {
        var end = _at;
        while (end < _text.Length && char.IsAsciiDigit(_text[end])) end++;
        if (end - _at < fewest || end - _at > most) return -1;

        var number = int.Parse(_text.AsSpan(_at, end - _at), NumberStyles.None, CultureInfo.InvariantCulture);
        _at = end;
        return number;
    }

    public void SkipBlanks()
    {
        while (_at < _text.Length && char.IsWhiteSpace(_text[_at])) _at++;
    }

    /// <summary>
    /// Letters of full width become ordinary ones, and Hangul is composed. No more than that (NFKC would make 52 of 5²): what is written in
    /// another way is not understood rather than guessed.
    /// </summary>
    public static string Fold(string text)
    {
        var folded = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            folded.Append(rune.Value switch
            {
                >= 0xFF01 and <= 0xFF5E => new Rune(rune.Value - 0xFEE0),
                0x3000 => new Rune(' '),
                0x301C or 0x223C => new Rune('~'),
                _ => rune,
            });
        }

        return folded.ToString().Normalize(NormalizationForm.FormC);
    }
}
