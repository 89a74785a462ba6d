namespace PickGo.Application.Legal;

/// <summary>Who sells; null where the operator has not said.</summary>
/// <param name="Sample">The particulars are made up.</param>
/// <param name="Name">Registered name.</param>
/// <param name="Representative">Who represents the business.</param>
/// <param name="BusinessNumber">Business registration number.</param>
/// <param name="MailOrderNumber">Number of the report as a mail-order seller.</param>
/// <param name="Address">Where the business is.</param>
/// <param name="Phone">Of the help desk.</param>
/// <param name="Email">Of the help desk.</param>
/// <param name="Hosting">Who hosts the shop.</param>
public sealed record SellerView(
    bool Sample, string? Name, string? Representative, string? BusinessNumber, string? MailOrderNumber, string? Address, string? Phone, string? Email,
    string? Hosting)
{
    /// <returns>Null where nothing is given.</returns>
    public static SellerView? Of(SellerOptions options)
    {
        var view = new SellerView(options.Sample, Text(options.Name), Text(options.Representative), Text(options.BusinessNumber), Text(options.MailOrderNumber),
            Text(options.Address), Text(options.Phone), Text(options.Email), Text(options.Hosting));
        return view == new SellerView(options.Sample, null, null, null, null, null, null, null, null) ? null : view;
    }

    private static string? Text(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}
