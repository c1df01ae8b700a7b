using System;
using System.Collections.Generic;
using System.IO;
using System.Runtime.CompilerServices;
using System.Threading;
using Clientele.Runtime.Json;
using Clientele.Shared;

namespace Clientele.Runtime.Http;

/// <summary>Reads JSON texts that are separated by a delimiter.</summary>
/// <param name="delimiter">The delimiter.</param>
/// <param name="contract">The contract that reads a text.</param>
/// <param name="kind">The kind of media type of the sequence.</param>
internal sealed class DelimitedReader<T>(byte delimiter, JsonContract<T> contract, MediaTypeKind kind) : ItemReader<T>
{
    internal override bool Reads(string mediaType) => MediaTypeKinds.GetKind(mediaType) == kind;

    internal override async IAsyncEnumerable<T> ReadAsync(
        Stream stream,
        long limit,
        ItemTolerance tolerance,
        [EnumeratorCancellation] CancellationToken cancellationToken
    )
    {
        using var parts = new DelimitedBytes(stream, delimiter, delimiter, limit);
        while (await parts.ReadAsync(cancellationToken).ConfigureAwait(false))
        {
            if (!parts.Current.Span.Trim(" \t\r\n"u8).IsEmpty)
            {
                yield return tolerance.Read(contract, parts.Current.Span);
            }
        }
    }
}
