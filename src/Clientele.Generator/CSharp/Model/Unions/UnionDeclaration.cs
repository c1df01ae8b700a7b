using Clientele.Generator.Collections;
using Clientele.Generator.CSharp.Model.Types;

namespace Clientele.Generator.CSharp.Model.Unions;

/// <summary>A sealed class that holds one of several types, or the raw JSON of none of them.</summary>
internal sealed record UnionDeclaration : TypeDeclaration
{
    public EquatableArray<UnionCase> Cases { get; init; }

    /// <summary>The position of the case whose <see cref="UnionCase.IsDefault"/> is set.</summary>
    public int? DefaultCase
    {
        get
        {
            for (var i = 0; i < Cases.Count; i++)
            {
                if (Cases[i].IsDefault)
                {
                    return i;
                }
            }

            return null;
        }
    }

    /// <summary>The names of what it has beside its cases.</summary>
    public UnionNames Names { get; init; } = new("Unknown", "TResult", []);

    /// <summary>How the case of a JSON value is recognized.</summary>
    public JsonRecognition Json { get; init; } = new();

    /// <summary>How the case of an XML element is recognized.</summary>
    public XmlRecognition Xml { get; init; } = new();

    /// <summary>The member that selects the case; <see langword="null"/>: the shape does.</summary>
    public string? DiscriminatorWireName { get; init; }

    /// <summary>Whether a case is a secret: the value never shows in <c>ToString()</c>.</summary>
    public bool IsSecret { get; init; }
}
