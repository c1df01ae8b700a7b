using System;
using System.Globalization;
using System.Text.Json;
using Clientele.Runtime.Json;
using Clientele.Runtime.Tolerance;

namespace Clientele.Runtime.Http;

/// <summary>Reads the items of a sequence as JSON, and reports deviations.</summary>
/// <param name="tell">
/// A function that takes the tolerated deviations of an item, or <see langword="null"/> if nothing is tolerated.
/// </param>
internal sealed class ItemTolerance(Action<DeviationLog>? tell)
{
    private long _count;

    /// <summary>Reads the next item.</summary>
    /// <param name="contract">The contract that reads the item.</param>
    /// <param name="utf8">The item.</param>
    /// <exception cref="JsonException">The item can't be read.</exception>
    public T Read<T>(JsonContract<T> contract, ReadOnlySpan<byte> utf8)
    {
        var index = _count++;
        if (tell is null)
        {
            return contract.Deserialize(utf8);
        }

        try
        {
            return contract.Read(utf8, JsonReaderSettings.Default with { IsFirst = true });
        }
        catch (JsonException)
        {
            var log = new DeviationLog { Root = string.Create(CultureInfo.InvariantCulture, $"/{index}") };
            var value = contract.Read(utf8, JsonReaderSettings.Default with { Log = log });
            tell(log);
            return value;
        }
    }
}
