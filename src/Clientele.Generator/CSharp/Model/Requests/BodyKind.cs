namespace Clientele.Generator.CSharp.Model.Requests;

/// <summary>How a body is read and written.</summary>
internal enum BodyKind
{
    /// <summary>A value in JSON, XML or both.</summary>
    Typed,

    /// <summary>A string.</summary>
    Text,

    /// <summary>A stream that is never buffered; the caller's to dispose.</summary>
    Stream,

    /// <summary><c>application/x-www-form-urlencoded</c>.</summary>
    Form,

    /// <summary>An <c>HttpContent</c> that the caller makes.</summary>
    Content,

    /// <summary>Of a result: one of several bodies, told by the status.</summary>
    OneOf,
}
