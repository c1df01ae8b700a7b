using Clientele.Generator.CSharp.Model.Types;

namespace Clientele.Generator.Emit.Files;

/// <summary>A type that a context serves.</summary>
/// <param name="TypeName">The type.</param>
/// <param name="PropertyName">Its property in the context.</param>
internal sealed record ContextEntry(string TypeName, string PropertyName)
{
    /// <summary>Whether it is an enum that can't say itself how it is read and written.</summary>
    public bool IsClosedEnum { get; init; }

    /// <summary>Whether the description deprecates it.</summary>
    public bool IsObsolete { get; init; }

    /// <summary>Whether the XML context serves it.</summary>
    public bool HasXml { get; init; }

    /// <summary>The entry of <paramref name="type"/>.</summary>
    public static ContextEntry Create(TypeDeclaration type) =>
        new(type.Name, type.ContextProperty)
        {
            IsClosedEnum = type is EnumDeclaration { IsOpen: false },
            IsObsolete = type.Obsolete,
            HasXml = type.HasXml,
        };
}
