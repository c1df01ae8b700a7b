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
/// <typeparam name="T">The type of the body.</typeparam>
/// <param name="description">The description, which counts deviations.</param>
/// <param name="name">The name of the request, under which deviations are counted.</param>
/// <param name="body">The reader for JSON, XML and text.</param>
/// <param name="form">
/// The reader for <c>application/x-www-form-urlencoded</c>, or <see langword="null"/> if the body is never a form.
/// </param>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class WebhookReader<T>(
    ClientDescription description,
    string name,
    BodyReader<T> body,
    FormReader<T>? form
)
{
    private const int MaxBytes = 100 * 1024 * 1024;

    /// <summary>Initializes a new instance for bodies that are never forms.</summary>
    /// <param name="description">The description, which counts deviations.</param>
    /// <param name="name">The name of the request, under which deviations are counted.</param>
    /// <param name="body">The reader for JSON, XML and text.</param>
    public WebhookReader(ClientDescription description, string name, BodyReader<T> body)
        : this(description, name, body, null) { }

    /// <summary>Reads a body from memory.</summary>
    /// <param name="bytes">The body as received.</param>
    /// <param name="contentType">
    /// The <c>Content-Type</c> of the body. If it is <see langword="null"/> or empty, the first character decides
    /// between JSON and XML.
    /// </param>
    /// <param name="reading">How a body that deviates from its description is read.</param>
    /// <exception cref="InvalidDataException">
    /// The body has another media type or does not match its declared schema.
    /// </exception>
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

    /// <summary>Reads a body, and if it deviates, reads it again with a log of deviations.</summary>
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
    /// <param name="stream">The body, which stays open.</param>
    /// <param name="contentType">
    /// The <c>Content-Type</c> of the body. If it is <see langword="null"/> or empty, the first character decides
    /// between JSON and XML.
    /// </param>
    /// <param name="reading">How a body that deviates from its description is read.</param>
    /// <param name="cancellationToken">A token that cancels reading.</param>
    /// <exception cref="InvalidDataException">
    /// The body is longer than 104,857,600 bytes, has another media type or does not match its declared schema.
    /// </exception>
    public async Task<T> ReadAsync(
        Stream stream,
        string? contentType,
        Reading reading,
        CancellationToken cancellationToken
    )
    {
        ArgumentNullException.ThrowIfNull(stream);
        using var bytes = await ReceivedBytes.ReadAsync(stream, MaxBytes, cancellationToken).ConfigureAwait(false);
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
