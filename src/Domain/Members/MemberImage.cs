using PickGo.Domain.Platform;

namespace PickGo.Domain.Members;

/// <summary>A picture that others see beside a nickname; never the file that was sent, but what we made of it.</summary>
public sealed class MemberImage : Entity
{
    public const int KeyLength = 24;

    /// <summary>What may be sent, in bytes.</summary>
    public const int MaxBytes = 10 * 1024 * 1024;

    /// <summary>Width and height of what is kept, in pixels.</summary>
    public const int Side = 256;

    private MemberImage() { }

    public MemberImage(long memberId, byte[] content) => (MemberId, Content, Key) = (memberId, content, Codes.Next(KeyLength));

    public long MemberId { get; private set; }

    /// <summary>Its address: unguessable, and another one for every picture, so that browsers may keep it for ever.</summary>
    public string Key { get; private set; } = "";

    public byte[] Content { get; private set; } = [];
}
