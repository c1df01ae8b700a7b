using Clientele.Generator.CSharp.Model.Types;

namespace Clientele.Generator.Emit.Files;

/// <summary>A type served by a context.</summary>
/// <param name="TypeName">The type.</param>
/// <param name="PropertyName">Its property in the context.</param>
internal sealed record ContextEntry(string TypeName, string PropertyName)
{
    /// <summary>Gets whether it is a closed enum, which can't carry its own read and write methods.</summary>
    public bool IsClosedEnum { get; init; }

    /// <summary>Gets whether the description deprecates it.</summary>
    public bool IsObsolete { get; init; }

    /// <summary>Gets whether it has a property in the JSON context.</summary>
    public bool HasJson { get; init; }

    /// <summary>Gets whether the XML context serves it.</summary>
    public bool HasXml { get; init; }

    /// <summary>Gets the entry for <paramref name="type"/>.</summary>
    public static ContextEntry Create(TypeDeclaration type) =>
        new(type.Name, type.ContextProperty)
        {
            IsClosedEnum = type is EnumDeclaration { IsOpen: false },
            IsObsolete = type.Obsolete,
            HasJson = type.HasJsonProperty,
            HasXml = type.HasXml,
        };
}
