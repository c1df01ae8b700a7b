namespace Clientele.Generator.Tests.Xml;

/// <summary>What a random member is.</summary>
internal enum RandomKind
{
    Attribute,
    Text,
    Number,
    Texts,
    Record,
    Records,
    Rows,
    Union,
}
