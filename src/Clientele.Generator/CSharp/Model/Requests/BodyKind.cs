namespace Clientele.Generator.CSharp.Model.Requests;

/// <summary>Specifies how a body is read and written.</summary>
internal enum BodyKind
{
    /// <summary>A value in JSON, XML or both.</summary>
    Typed,

    /// <summary>A string.</summary>
    Text,

    /// <summary>A stream that is never buffered, and that the caller disposes.</summary>
    Stream,

    /// <summary><c>application/x-www-form-urlencoded</c>.</summary>
    Form,

    /// <summary>An <c>HttpContent</c> created by the caller.</summary>
    Content,

    /// <summary>For a result: one of several bodies, depending on the status.</summary>
    OneOf,
}
