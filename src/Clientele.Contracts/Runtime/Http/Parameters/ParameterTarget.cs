namespace Clientele.Runtime.Http;

/// <summary>Where a parameter's text goes.</summary>
internal enum ParameterTarget
{
    Path,
    Query,
    Header,
    Cookie,
    Form,
}
