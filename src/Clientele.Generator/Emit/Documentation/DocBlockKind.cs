namespace Clientele.Generator.Emit.Documentation;

/// <summary>The kind of a <see cref="DocBlock"/>.</summary>
internal enum DocBlockKind
{
    Paragraph,
    Heading,
    Code,
    BulletList,
    NumberedList,
}
