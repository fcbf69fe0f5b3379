using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace EmploymentNet.Site.Data.Migrations.Sqlite.Site
{
    /// <inheritdoc />
    public partial class AskStarters : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "AskStarters",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Finnish_Title = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    Finnish_Text = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    Swedish_Title = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    Swedish_Text = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    Topic = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    LifeSituation = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Season_First = table.Column<int>(type: "INTEGER", nullable: true),
                    Season_Last = table.Column<int>(type: "INTEGER", nullable: true),
                    RetiredUtc = table.Column<DateTime>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AskStarters", x => x.Id);
                    table.ForeignKey(
                        name: "FK_AskStarters_Topics_Topic",
                        column: x => x.Topic,
                        principalTable: "Topics",
                        principalColumn: "Key",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "IX_AskStarters_Topic",
                table: "AskStarters",
                column: "Topic");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "AskStarters");
        }
    }
}
