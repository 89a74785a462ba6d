using PickGo.Domain.Catalogue;

namespace PickGo.Domain.Seats;

/// <summary>The state of one seat of one session; <see cref="SeatLetters"/> gives the letter each has on the wire and in Redis.</summary>
public enum SeatStatus { Available, Held, Pending, Reserved, Blocked }

/// <summary>One letter a seat, so a whole house is one short string.</summary>
public static class SeatLetters
{
    public const char Available = 'A';
    public const char Held = 'H';
    public const char Pending = 'P';
    public const char Reserved = 'R';
    public const char Blocked = 'B';

    /// <summary>No status: the grid has no seat there, and nobody can have it.</summary>
    public const char Absent = '-';

    /// <summary>The house before anybody chose.</summary>
    public static char[] OfEmpty(SeatingPlan plan)
    {
        var letters = new char[plan.CellCount];
        Array.Fill(letters, Available);
        foreach (var area in plan.Areas.Where(a => a.Cells is not null))
        {
            for (var cell = 0; cell < area.Cells!.Length; cell++)
                if (area.Cells[cell] == CellLetters.None) letters[area.FirstSeat - 1 + cell] = Absent;
        }

        return letters;
    }
}
