namespace Clientele.Benchmarks.Calls;

/// <summary>What is called.</summary>
public enum CallKind
{
    /// <summary>A GET with parameters in path, query and header, and JSON for an answer.</summary>
    Get,

    /// <summary>A POST with JSON both ways.</summary>
    Post,
}
