using System;
using System.Globalization;
using System.IO;
using Clientele;

namespace PartnerCenter.MainJob;

/// <summary>Prints what the job does.</summary>
internal sealed class Report(TextWriter output)
{
    private const int NameWidth = 12;
    private const int ValueWidth = 48;

    /// <summary>Prints what is fetched and from where.</summary>
    public void Begin(string customerId, Uri address) => output.WriteLine($"Customer {customerId} from {address}");

    /// <summary>Prints one response.</summary>
    public void Write(WireFormat format, ApiResponse<Customer> response, TimeSpan elapsed)
    {
        output.WriteLine();
        var answer = $"{format}   {(int)response.StatusCode} {response.StatusCode}";
        output.WriteLine(
            Invariant($"{answer}   {response.RawBody.Length:N0} bytes   {elapsed.TotalMilliseconds:F1} ms")
        );
        output.WriteLine(
            $"  request {response.Headers.GetString("MS-RequestId")}   correlation {response.Headers.GetString("MS-CorrelationId")}"
        );
        Table(response.Value);
    }

    /// <summary>Prints the heading for the requests that the service rejects.</summary>
    public void BeginErrors()
    {
        output.WriteLine();
        output.WriteLine("What the service refuses");
    }

    /// <summary>Prints one rejection.</summary>
    public void Write(ApiException<ServiceFault> refusal)
    {
        var wait = refusal.RetryAfter is { } delay ? Invariant($" (retry after {delay.TotalSeconds:F0} s)") : "";
        output.WriteLine(
            Invariant(
                $"  {(int)refusal.StatusCode} {refusal.StatusCode, -16} {refusal.Error.Description ?? refusal.Error.Message}{wait}"
            )
        );
    }

    /// <summary>Prints the last line.</summary>
    public void End(int formats, bool compared, TimeSpan elapsed)
    {
        var same = compared ? ", the same customer from each, 3 refusals understood" : "";
        output.WriteLine();
        output.WriteLine(Invariant($"Done: {formats} media types{same}, {elapsed.TotalMilliseconds:F0} ms."));
    }

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);

    private static string Fit(string text) =>
        text.Length <= ValueWidth ? text.PadRight(ValueWidth) : string.Concat(text.AsSpan(0, ValueWidth - 1), "…");

    private void Table(Customer customer)
    {
        Rule('┌', '┬', '┐');
        Row("Id", customer.Id);
        Row("Company", customer.CompanyProfile?.CompanyName);
        Row("Domain", customer.CompanyProfile?.Domain);
        Row("Domains", customer.CustomDomains is { } domains ? string.Join(", ", domains) : null);
        Row("Relationship", customer.RelationshipToPartner?.ToString());
        Row(
            "Delegated",
            customer.AllowDelegatedAccess switch
            {
                true => "yes",
                false => "no",
                null => null,
            }
        );
        Row(
            "Billing",
            customer.BillingProfile is { } billing ? $"{billing.FirstName} {billing.LastName}, {billing.Email}" : null
        );
        Row("Address", Line(customer.BillingProfile?.DefaultAddress));
        Row("Link", customer.Links?.Self is { } self ? $"{self.Method} {self.Uri}" : null);
        Rule('└', '┴', '┘');
    }

    private static string? Line(Address? address) =>
        address is null
            ? null
            : string.Join(
                ", ",
                Array.FindAll(
                    [address.AddressLine1, address.PostalCode, address.City, address.State, address.Country],
                    static part => !string.IsNullOrEmpty(part)
                )
            );

    private void Rule(char left, char middle, char right) =>
        output.WriteLine($"  {left}{new string('─', NameWidth + 2)}{middle}{new string('─', ValueWidth + 2)}{right}");

    private void Row(string name, string? value) => output.WriteLine($"  │ {name, -NameWidth} │ {Fit(value ?? "–")} │");
}
