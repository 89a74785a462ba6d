using System.ComponentModel.DataAnnotations;

namespace PickGo.Application.Legal;

/// <summary>Who sells (<c>Seller:*</c>): the particulars that Korean law wants in sight of every buyer. What is not given is not shown.</summary>
public sealed class SellerOptions
{
    public const string Section = "Seller";
    private const string OneLine = @"[^\p{C}]{1,200}";
    private const string IsOneLine = " must be one line of at most 200 characters.";

    /// <summary>The particulars are made up, and the pages say so.</summary>
    public bool Sample { get; set; }

    /// <summary>Registered name of the business (상호).</summary>
    [RegularExpression(OneLine, ErrorMessage = "Seller:Name" + IsOneLine)]
    public string? Name { get; set; }

    /// <summary>Who represents it (대표자).</summary>
    [RegularExpression(OneLine, ErrorMessage = "Seller:Representative" + IsOneLine)]
    public string? Representative { get; set; }

    /// <summary>Business registration number (사업자등록번호).</summary>
    [RegularExpression(@"[0-9]{3}-[0-9]{2}-[0-9]{5}", ErrorMessage = "Seller:BusinessNumber must look like 000-00-00000.")]
    public string? BusinessNumber { get; set; }

    /// <summary>Number of the report as a mail-order seller (통신판매업 신고번호).</summary>
    [RegularExpression(OneLine, ErrorMessage = "Seller:MailOrderNumber" + IsOneLine)]
    public string? MailOrderNumber { get; set; }

    /// <summary>Where the business is.</summary>
    [RegularExpression(OneLine, ErrorMessage = "Seller:Address" + IsOneLine)]
    public string? Address { get; set; }

    /// <summary>Of the help desk.</summary>
    [RegularExpression(@"\+?[0-9][0-9 \-]{2,29}", ErrorMessage = "Seller:Phone must be digits with spaces or hyphens between them.")]
    public string? Phone { get; set; }

    /// <summary>Of the help desk.</summary>
    [RegularExpression(@"[^\s@<>()]{1,64}@[^\s@<>()]{1,180}", ErrorMessage = "Seller:Email must be a mail address.")]
    public string? Email { get; set; }

    /// <summary>Who hosts the shop (호스팅 서비스 제공자).</summary>
    [RegularExpression(OneLine, ErrorMessage = "Seller:Hosting" + IsOneLine)]
    public string? Hosting { get; set; }
}
