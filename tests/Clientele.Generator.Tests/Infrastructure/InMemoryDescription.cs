namespace Clientele.Generator.Tests.Infrastructure;

/// <summary>
/// A description with the metadata of its item, by names such as <c>Namespace</c>; <c>Role</c> tells <c>Client</c> from
/// <c>Document</c>.
/// </summary>
internal sealed record InMemoryDescription(string Path, string? Text, params (string Key, string Value)[] Metadata)
{
    /// <summary>A client in the namespace <c>Acme</c>.</summary>
    public static InMemoryDescription Client(string path, string? text, params (string Key, string Value)[] metadata) =>
        new(path, text, [("Role", "Client"), ("Namespace", "Acme"), .. metadata]);

    /// <summary>A target of external references.</summary>
    public static InMemoryDescription Document(string path, string text) => new(path, text, ("Role", "Document"));
}
