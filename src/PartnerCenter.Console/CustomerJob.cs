using System;
using System.Diagnostics;
using System.Net;
using System.Net.Http;
using System.Threading;
using System.Threading.Tasks;
using Clientele;

namespace PartnerCenter.MainJob;

/// <summary>Fetches one customer in each media type and compares the decoded values.</summary>
internal sealed class CustomerJob(Report report, Uri address, string token, string customerId)
{
    private static readonly WireFormat[] Formats =
    [
        WireFormat.Json,
        WireFormat.TextJson,
        WireFormat.Xml,
        WireFormat.TextXml,
    ];

    /// <summary>
    /// Gets a value that indicates whether the service is known to reject certain requests, which are then part of the
    /// job.
    /// </summary>
    public bool ExpectErrors { get; init; }

    /// <summary>Runs the job.</summary>
    /// <param name="cancellationToken">A token that cancels the job.</param>
    /// <exception cref="ApiException">The service responds with an error.</exception>
    /// <exception cref="JobException">The service responds with something other than the job needs.</exception>
    public async Task RunAsync(CancellationToken cancellationToken)
    {
        var started = Stopwatch.GetTimestamp();
        using var http = new HttpClient { Timeout = TimeSpan.FromSeconds(30) };
        report.Begin(customerId, address);

        Customer? first = null;
        foreach (var format in Formats)
        {
            var customer = await FetchAsync(http, format, cancellationToken).ConfigureAwait(false);
            first ??= customer;
            if (ExpectErrors && customer != first)
            {
                throw new JobException($"the customer in {format} is another one than in {Formats[0]}.");
            }
        }

        if (ExpectErrors)
        {
            await RefuseAsync(http, cancellationToken).ConfigureAwait(false);
        }

        report.End(Formats.Length, ExpectErrors, Stopwatch.GetElapsedTime(started));
    }

    private async Task<Customer> FetchAsync(HttpClient http, WireFormat format, CancellationToken cancellationToken)
    {
        var client = NewClient(http, token);
        var started = Stopwatch.GetTimestamp();
        var response = await client
            .Customers.GetCustomerByCustomerIdWithResponseAsync(
                customerId,
                options: format,
                cancellationToken: cancellationToken
            )
            .ConfigureAwait(false);
        report.Write(format, response, Stopwatch.GetElapsedTime(started));
        return response.Value;
    }

    private async Task RefuseAsync(HttpClient http, CancellationToken cancellationToken)
    {
        report.BeginErrors();
        await RefuseAsync(NewClient(http, token: null), customerId, HttpStatusCode.Unauthorized, cancellationToken)
            .ConfigureAwait(false);
        await RefuseAsync(
                NewClient(http, token),
                EmbeddedService.UnknownCustomerId,
                HttpStatusCode.NotFound,
                cancellationToken
            )
            .ConfigureAwait(false);
        await RefuseAsync(
                NewClient(http, token),
                EmbeddedService.ThrottledCustomerId,
                HttpStatusCode.TooManyRequests,
                cancellationToken
            )
            .ConfigureAwait(false);
    }

    private async Task RefuseAsync(
        PartnerCenterClient client,
        string id,
        HttpStatusCode expected,
        CancellationToken cancellationToken
    )
    {
        try
        {
            await client
                .Customers.GetCustomerByCustomerIdAsync(id, cancellationToken: cancellationToken)
                .ConfigureAwait(false);
        }
        catch (ApiException<ServiceFault> refusal) when (refusal.StatusCode == expected)
        {
            report.Write(refusal);
            return;
        }

        throw new JobException($"the service did not answer with {(int)expected}.");
    }

    private PartnerCenterClient NewClient(HttpClient http, string? token) =>
        new(http, new PartnerCenterClientOptions { BaseAddress = address, BearerToken = token });
}
