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
}
