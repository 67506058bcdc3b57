using ArticleTool.Annotating;
using ArticleTool.Annotating.Embedded;

namespace ArticleTool.Tests.Annotating;

public sealed class EmbeddedEngineTests : EngineContract
{
    private static readonly EmbeddedEngine Shared = new();

    protected override INlpEngine Engine => Shared;
}
