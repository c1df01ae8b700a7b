using System.Collections.Generic;

namespace Clientele.Benchmarks.Calls;

/// <summary>The product as one writes it for Refit.</summary>
public sealed class RefitProduct
{
    public long? Id { get; set; }

    public string? Name { get; set; }

    public double? Price { get; set; }

    public bool? Active { get; set; }

    public List<string>? Tags { get; set; }
}
