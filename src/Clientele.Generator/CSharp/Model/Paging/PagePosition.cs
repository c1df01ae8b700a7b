using Clientele.Generator.CSharp.Model.TypeReferences;

namespace Clientele.Generator.CSharp.Model.Paging;

/// <summary>What requests a page: an argument, or a member of the body.</summary>
/// <param name="Argument">The argument.</param>
/// <param name="Type">The type of the value that requests the page.</param>
internal sealed record PagePosition(string Argument, TypeUse Type)
{
    /// <summary>Gets the parameter of the lambda that requests a page; no argument contains an underscore.</summary>
    public string Next => Argument.TrimStart('@') + "_next";

    /// <summary>
    /// Gets whether the caller's value has to be converted for the pipeline, which counts in integers.
    /// </summary>
    public bool IsReal => Type.Type is ScalarType { Scalar: Scalar.Single or Scalar.Double or Scalar.Decimal };

    /// <summary>Gets whether the pipeline's count has to be converted for the request.</summary>
    public bool IsNumber => IsReal || Type.Type is ScalarType { Scalar: Scalar.Int32 or Scalar.Int64 };

    /// <summary>
    /// Gets the property of an argument that is the body; <see langword="null"/> if it is the argument itself.
    /// </summary>
    public PageStep? Member { get; init; }

    /// <summary>
    /// Gets the type of an optional body, to create one for the second page; <see langword="null"/> if it is required.
    /// </summary>
    public TypeUse? Body { get; init; }
}
