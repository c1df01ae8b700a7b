namespace Clientele.Generator.CSharp.Model.Operations;

/// <summary>Specifies how a parameter's value becomes text.</summary>
internal enum ParameterShape
{
    /// <summary>A scalar or an open enum, formatted.</summary>
    Scalar,

    /// <summary>A list of these.</summary>
    List,

    /// <summary>A map of these.</summary>
    Map,

    /// <summary>Anything else: the members and items of its JSON value, in the parameter's style.</summary>
    Value,

    /// <summary>A parameter with <c>content</c>, as JSON text.</summary>
    JsonText,

    /// <summary>A file of a multipart body.</summary>
    File,

    /// <summary>Files of a multipart body, as parts with the same name.</summary>
    Files,

    /// <summary>A list whose items are parts with the same name, each as JSON text.</summary>
    JsonTexts,
}
