namespace Clientele.Generator.CSharp.Model.Operations;

/// <summary>How a parameter's value becomes text.</summary>
internal enum ParameterShape
{
    /// <summary>A scalar or an open enum: formatted.</summary>
    Scalar,

    /// <summary>A list of such.</summary>
    List,

    /// <summary>A map of such.</summary>
    Map,

    /// <summary>Anything else: its JSON value's members and items, in the parameter's style.</summary>
    Value,

    /// <summary>A parameter with <c>content</c>: its JSON text.</summary>
    JsonText,

    /// <summary>A file of a multipart body.</summary>
    File,

    /// <summary>Files of a multipart body, each a part of the same name.</summary>
    Files,

    /// <summary>A list whose items are parts of the same name, each JSON text.</summary>
    JsonTexts,
}
