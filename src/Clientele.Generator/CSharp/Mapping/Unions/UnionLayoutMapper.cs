using Clientele.Generator.CSharp.Model.Unions;
using Clientele.Generator.CSharp.Naming;

namespace Clientele.Generator.CSharp.Mapping.Unions;

/// <summary>
/// Determines what follows from the cases of a union: the names beside them, how they are recognized, and how C#
/// converts them.
/// </summary>
internal static class UnionLayoutMapper
{
    /// <summary>Gets the same union with what follows from its cases.</summary>
    public static UnionDeclaration Apply(UnionDeclaration union) =>
        union with
        {
            Cases = UnionConversionMapper.MarkRepeated(union.Cases),
            CollectionCase = UnionConversionMapper.CollectionCase(union),
            FitsLanguage = UnionConversionMapper.FitsLanguage(union),
            Names = UnionMemberNames.Allocate(union.Cases),
            Json = JsonRecognitionMapper.Map(union),
            Xml = XmlRecognitionMapper.Map(union),
        };
}
