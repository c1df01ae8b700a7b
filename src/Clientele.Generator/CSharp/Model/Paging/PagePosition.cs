using Clientele.Generator.CSharp.Model.TypeReferences;

namespace Clientele.Generator.CSharp.Model.Paging;

/// <summary>What asks for a page: an argument, or a member of the body.</summary>
/// <param name="Argument">The argument.</param>
/// <param name="Type">The type of what asks for the page.</param>
internal sealed record PagePosition(string Argument, TypeUse Type)
{
    /// <summary>The parameter of the lambda that asks for a page; no argument has an underscore.</summary>
    public string Next => Argument.TrimStart('@') + "_next";

    /// <summary>Whether the pipeline, which counts in whole numbers, has to convert what the caller gives.</summary>
    public bool IsReal => Type.Type is ScalarType { Scalar: Scalar.Single or Scalar.Double or Scalar.Decimal };

    /// <summary>Whether what the pipeline counts has to be converted for the request.</summary>
    public bool IsNumber => IsReal || Type.Type is ScalarType { Scalar: Scalar.Int32 or Scalar.Int64 };

    /// <summary>Of an argument that is the body: the property; <see langword="null"/>: it is the argument.</summary>
    public PageStep? Member { get; init; }

    /// <summary>
    /// The type of a body that may be left out, to make one for the second page; <see langword="null"/>: it is there.
    /// </summary>
    public TypeUse? Body { get; init; }
}
