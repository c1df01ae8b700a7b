namespace Clientele.Generator.CSharp.Model.Operations;

/// <summary>Specifies how a value is written as the body of a request.</summary>
internal enum BodyFormat
{
    /// <summary>As JSON.</summary>
    Json,

    /// <summary>As XML.</summary>
    Xml,

    /// <summary>As a form.</summary>
    Form,
}
