using System.Collections.Generic;

namespace Clientele.Benchmarks.Init;

/// <summary>Many customers in the shape of the emitted records.</summary>
public sealed record CustomerPage
{
    public IReadOnlyList<Customer>? Items { get; init; }
}
