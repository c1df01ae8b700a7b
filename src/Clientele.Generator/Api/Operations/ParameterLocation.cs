namespace Clientele.Generator.Api.Operations;

/// <summary>Where a parameter is sent.</summary>
internal enum ParameterLocation
{
    Path,
    Query,
    Header,
    Cookie,

    /// <summary>3.2: the whole query string.</summary>
    QueryString,

    /// <summary>A part of a multipart body.</summary>
    Part,

    /// <summary>A header of such a part.</summary>
    PartHeader,
}
