using System;
using System.Collections.Generic;
using System.ComponentModel;
using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.IO;
using System.Net.Http.Headers;
using System.Runtime.ExceptionServices;
using System.Text.Json;
using System.Threading;
using System.Threading.Tasks;
using System.Xml;
using Clientele.Runtime.Tolerance;

namespace Clientele.Runtime.Http;

/// <summary>Reads the body of a request that a service sends.</summary>
/// <typeparam name="T">Its type.</typeparam>
/// <param name="description">Counts what deviates.</param>
/// <param name="name">The request's name, by which it is counted.</param>
/// <param name="body">Reads JSON, XML and text.</param>
/// <param name="form">Reads <c>application/x-www-form-urlencoded</c>; <see langword="null"/>: it is never such.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class WebhookReader<T>(
    ClientDescription description,
    string name,
    BodyReader<T> body,
    FormReader<T>? form
)
{
    private const int MaxBytes = 100 * 1024 * 1024;

    /// <summary>Initializes a reader of what is no form.</summary>
    /// <param name="description">Counts what deviates.</param>
    /// <param name="name">The request's name, by which it is counted.</param>
    /// <param name="body">Reads JSON, XML and text.</param>
    public WebhookReader(ClientDescription description, string name, BodyReader<T> body)
        : this(description, name, body, null) { }

    /// <summary>Reads a body that is in memory.</summary>
    /// <param name="bytes">The body as it came.</param>
    /// <param name="contentType">
    /// Its <c>Content-Type</c>; <see langword="null"/> or empty: its first character decides between JSON and XML.
    /// </param>
    /// <param name="reading">What becomes of a body that is not quite what its description says.</param>
    /// <exception cref="InvalidDataException">It is of another media type, or not of the declared shape.</exception>
    public T Read(ReadOnlySpan<byte> bytes, string? contentType, Reading reading)
    {
        var type = MediaTypeHeaderValue.TryParse(contentType, out var parsed) ? parsed : null;
        var received = new ResponseBody(bytes, type?.MediaType, type?.CharSet)
        {
            IsTolerant = reading == Reading.Tolerant,
        };
        if (received.RefusedCharset is not null)
        {
            throw new InvalidDataException("The body's charset is not known, or not safe to read.");
        }

        try
        {
            if (form is not null && MediaTypes.IsForm(type?.MediaType))
            {
                return form.Read(received.GetText());
            }

            if (TryRead(received, reading, out var value))
            {
                return value;
            }
        }
        catch (Exception exception) when (FailedCall.IsOfBody(exception))
        {
            throw new InvalidDataException("The body is not of the declared shape.", exception);
        }

        throw new InvalidDataException(
            bytes.IsEmpty ? "The body is empty." : "The body's media type is none of the declared ones."
        );
    }

    /// <summary>Reads a body, and where it deviates again with what is tolerated told.</summary>
    private bool TryRead(in ResponseBody received, Reading reading, [MaybeNullWhen(false)] out T value)
    {
        try
        {
            return body.TryRead(received, out value);
        }
        catch (Exception exception) when (reading == Reading.Tolerant && (exception is JsonException or XmlException))
        {
            var log = new DeviationLog();
            var isRead = body.TryRead(received.Tolerating(log), out value);
            description.Deviations.Add(log.Count, new KeyValuePair<string, object?>("clientele.webhook", name));
            DeviationEvents.Add(Activity.Current, log);
            return isRead;
        }
    }

    /// <summary>Reads a body to its end.</summary>
    /// <param name="stream">The body; stays its owner's to dispose of.</param>
    /// <param name="contentType">
    /// Its <c>Content-Type</c>; <see langword="null"/> or empty: its first character decides between JSON and XML.
    /// </param>
    /// <param name="reading">What becomes of a body that is not quite what its description says.</param>
    /// <param name="cancellationToken">Cancels reading.</param>
    /// <exception cref="InvalidDataException">
    /// It is longer than 104,857,600 bytes, of another media type, or not of the declared shape.
    /// </exception>
    public async Task<T> ReadAsync(
        Stream stream,
        string? contentType,
        Reading reading,
        CancellationToken cancellationToken
    )
    {
        ArgumentNullException.ThrowIfNull(stream);
        using var bytes = await PooledBytes
            .ReadAsync(stream, null, MaxBytes, null, cancellationToken)
            .ConfigureAwait(false);
        if (bytes.Failure is { } failure)
        {
            ExceptionDispatchInfo.Throw(failure);
        }

        return bytes.IsCut
            ? throw new InvalidDataException(
                string.Create(CultureInfo.InvariantCulture, $"The body is longer than {MaxBytes} bytes.")
            )
            : Read(bytes.Span, contentType, reading);
    }
}
